package main

var a = &bedrockruntime.InvokeModelInput{ModelId: aws.String("amazon.titan-text-lite-v1")}
