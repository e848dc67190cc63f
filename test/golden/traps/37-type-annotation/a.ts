interface A { model: string; other: Model; any: any }
