#include <cuda.h>
const char *weights = "llama-2-7b.Q4_K_M.gguf";
