package vn.khenthuong.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Set;

/** The ways to ask the computer what time it is. */
final class NowOf {

    private static final Set<String> NAMES =
            Set.of("java.lang.System.currentTimeMillis", Calendar.class.getName() + ".getInstance");
    private static final Set<String> MADE = Set.of(Date.class.getName(), GregorianCalendar.class.getName());

    private NowOf() {}

    static ArchCondition<JavaClass> computer() {
        return new ArchCondition<>("ask the computer what time it is") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(NowOf::asks)
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
            }
        };
    }

    private static boolean asks(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getFullName();
        var target = access.getTarget();
        var name = target.getName();
        if (NAMES.contains(owner + "." + name)) {
            return true;
        }
        if (MADE.contains(owner) && name.equals("<init>")) {
            return target.getFullName().endsWith("()");
        }
        if (owner.equals(Clock.class.getName())) {
            return name.startsWith("system") || name.startsWith("tick");
        }
        return owner.startsWith("java.time.")
                && name.equals("now")
                && !target.getFullName().contains(Clock.class.getName());
    }
}
