x = 1 #roberta-large, seed 100
y = 2 #Salesforce/blip-image-captioning-large
