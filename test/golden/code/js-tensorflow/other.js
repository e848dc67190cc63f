import * as tf from '@tensorflow/tfjs';
tf.loadGraphModel('./model/model.json');
tf.loadLayersModel(url);
tf.setBackend('webgl');
tf.loadGraphModel('
