lms ls
lms server start --port 1234
lms load "$MODEL"
lms load
