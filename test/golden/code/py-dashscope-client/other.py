import dashscope
dashscope.Generation.call(model="<MODEL>", prompt=p)
dashscope.Generation.call(model=name, prompt="qwen")
phone.call("plus")
dashscope.Generation.call(model="
