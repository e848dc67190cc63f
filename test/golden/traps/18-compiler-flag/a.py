o1 = 1
flags = ["-O1", "-O3"]
n = Node("o1")
