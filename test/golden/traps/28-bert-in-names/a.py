x = Person("robert", "albert", "bertha")
