await fal.subscribe("fal-ai/flux/dev", { input });
