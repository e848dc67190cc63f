gr.Dropdown(choices=["solar", "titan"], value="solar", label="Car model")
gr.Dropdown(["solar"], label="Region")
st.selectbox("Region", ["titan"])
@click.option("--shape", type=click.Choice(["solar", "titan"]))
