/// What queries may call. SQLite's plain functions; nothing that reads the clock, chance, the connection or files.
enum Allowed {
  static let functions: Set<String> = scalars.union(aggregates).union(windows).union(DateFunctions.names)

  private static let scalars: Set<String> = [
    "abs", "char", "coalesce", "format", "glob", "hex", "ifnull", "iif", "instr", "length", "like", "lower", "ltrim", "nullif",
    "printf", "quote", "replace", "round", "rtrim", "substr", "substring", "trim", "typeof", "unicode", "upper",
  ]
  private static let aggregates: Set<String> = ["avg", "count", "group_concat", "max", "min", "sum", "total"]
  private static let windows: Set<String> = [
    "cume_dist", "dense_rank", "first_value", "lag", "last_value", "lead", "nth_value", "ntile", "percent_rank", "rank",
    "row_number",
  ]

  /// The words with which a query begins.
  static let verbs = ["select", "with", "values"]

  /// The words with which SQL begins that is no query.
  static let refusedVerbs: Set<String> = [
    "alter", "analyze", "attach", "begin", "commit", "create", "delete", "detach", "drop", "end", "explain", "insert", "pragma",
    "reindex", "release", "replace", "rollback", "savepoint", "update", "vacuum",
  ]
}
