resource "aws_instance" "a" {
  instance_type = "g5.xlarge"
}
