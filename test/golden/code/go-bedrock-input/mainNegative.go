package main

var a = &bedrockruntime.InvokeModelInput{ModelId: aws.String("your-model")}
var a = &bedrockruntime.InvokeModelInput{ModelId: aws.String("amazon.ti