_register_template(
    name="openchat-3.6",
)
