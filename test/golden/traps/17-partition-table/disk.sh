parted -s /dev/sda mklabel gpt
parted /dev/sda mkpart gpt2 1 2
