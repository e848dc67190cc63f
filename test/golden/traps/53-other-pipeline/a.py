p = make_pipeline(StandardScaler(), SVC())
