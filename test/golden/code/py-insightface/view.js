const [a, setA] = useState(null); setFaceAnalysis("buffalo_s");
