const std = @import("std");
pub const default_model = "gpt-4o";
fn ask(a: std.mem.Allocator) ![]u8 {
    return std.fmt.allocPrint(a, "{{ \"model\": \"llama3\", \"stream\": false }}", .{});
}
