import fal_client
fal_client.subscribe("your-org/your-model", arguments=a)
fal_client.subscribe("fal-a