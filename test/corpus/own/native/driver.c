/* linux/sound/soc/palm27x.c, reworked by SD3-Jerry */
static const char *name = "palm27x-asoc";
#define FIRMWARE "amphion/vpu/vpu_fw_imx8_enc.bin"
