import Workspace

/// The roles that a checklist asks for, with what each is there for.
struct RoleList {
  let checklist: Checklist

  var lines: [String] {
    let asked = checklist.roles.compactMap(line)
    return asked.isEmpty ? [] : ["The checklist asks for these:", ""] + asked
  }

  private func line(_ role: Checklist.Role) -> String? {
    let areas = checklist.areas.filter { $0.ownerRole == role.name }.map { "*\($0.title.asMarkdown)*" }
    let points = checklist.requirements.count { $0.signOffs.contains { $0.role == role.name } }
    var tasks: [String] = []
    if !areas.isEmpty { tasks.append("sees to \(areas.joined(separator: ", "))") }
    if points > 0 { tasks.append(points == 1 ? "signs for 1 point" : "signs for \(points) points") }
    return tasks.isEmpty ? nil : "- `\(role.name)`, \(role.title.asMarkdown) (\(role.side)): \(tasks.joined(separator: "; "))"
  }
}
