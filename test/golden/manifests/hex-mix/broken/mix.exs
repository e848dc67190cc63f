[{:bumblebee, "~> 0.5
 {:exla, "1.0"}
