import fal_client
fal_client.subscribe(application, arguments={"prompt": "flux"})
fal_client.upload_file("photo.png")
events.subscribe("created")
fal_client.subscribe("
