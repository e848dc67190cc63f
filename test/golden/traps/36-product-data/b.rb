class A
  belongs_to :owner, class_name: "User"
  self.model = Post
end
