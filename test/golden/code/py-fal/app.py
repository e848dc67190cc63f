import fal_client
fal_client.subscribe("fal-ai/flux/dev", arguments=a)
