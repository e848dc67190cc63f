package = "built"
build_dependencies = { "luallm >= 1.0" }
other_list = { "luallm >= 2.0" }
