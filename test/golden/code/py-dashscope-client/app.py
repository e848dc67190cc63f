import dashscope
dashscope.Generation.call(model="qwen-plus", messages=m)
