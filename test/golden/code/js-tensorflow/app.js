await tf.loadGraphModel("tensorflow/tfjs-model/mobilenet-v2");
