export function getDefaultModel(): string { return 'o3'; }
const modelFor = () => 'o3';
class B { get model() { return "o1"; } modelName(): string { return "sonar"; } }
