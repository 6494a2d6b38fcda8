package vn.khenthuong.engine.guard;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.util.ReflectionUtils;

/** Reads what a command carries and does not tell. */
final class CommandField {

    private CommandField() {}

    /** @throws IllegalStateException when the engine has no such field: nothing passes unread */
    static Object of(Command<?> command, String name) {
        var field = ReflectionUtils.findField(command.getClass(), name);
        if (field == null) {
            throw new IllegalStateException(command.getClass() + " has no field " + name);
        }
        ReflectionUtils.makeAccessible(field);
        return ReflectionUtils.getField(field, command);
    }
}
