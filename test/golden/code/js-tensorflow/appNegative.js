await tf.loadGraphModel("your-org/your-model");
await tf.loadGraphModel("tensorflow/t