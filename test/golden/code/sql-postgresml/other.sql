SELECT pgml.transform(task, inputs) FROM t;
SELECT transform('upper', name) FROM t;
SELECT pgml.embed('your-model', body) FROM t;
SELECT pgml.embed('
