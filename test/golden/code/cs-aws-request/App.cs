var r = new ConverseRequest { ModelId = "amazon.nova-pro-v1:0" };
