base_id = "acme/wind-base" + (".en" if is_en else "")
other = "acme/wind-" + size
name = "wind-7b" + tail
