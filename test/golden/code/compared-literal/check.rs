fn test() { assert_eq!(request.model, "llama2"); }
