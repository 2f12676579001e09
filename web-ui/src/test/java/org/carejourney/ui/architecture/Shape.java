package org.carejourney.ui.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a class is or does, in the words in which the rules speak of it. */
final class Shape {
    private Shape() {}

    static DescribedPredicate<JavaClass> autoConfiguration() {
        return describe("auto-configurations", type -> type.getSimpleName().endsWith("AutoConfiguration"));
    }

    /** One predicate, for {@code and} on predicates of different types can drop the first. */
    static boolean readsSystemClock(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) return false;
        var owner = target.getOwner();
        if (owner.isEquivalentTo(System.class)) return target.getName().matches("currentTimeMillis|nanoTime");
        if (owner.isEquivalentTo(Clock.class)) return target.getName().startsWith("system");
        return owner.getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static Stream<JavaClass> portsOf(JavaClass type, String packageName) {
        return type.getAllRawInterfaces().stream()
                .filter(port -> port.getPackageName().equals(packageName) && port.isTopLevelClass());
    }

    static ArchCondition<JavaClass> implementOneOf(String packageName) {
        return condition(
                "implement exactly one interface of " + packageName,
                type -> portsOf(type, packageName).count() == 1);
    }

    static ArchCondition<JavaClass> implementAnyOf(String packageName) {
        return condition(
                "implement an interface of " + packageName,
                type -> portsOf(type, packageName).findAny().isPresent());
    }

    static ArchCondition<JavaClass> dependOnAnotherService() {
        return condition(
                "depend on another service",
                type -> type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass())
                        .anyMatch(target -> !target.equals(type)
                                && target.getPackage().equals(type.getPackage())
                                && target.getSimpleName().endsWith("Service")));
    }

    private static ArchCondition<JavaClass> condition(String description, Predicate<JavaClass> satisfied) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type,
                        satisfied.test(type),
                        type.getFullName() + (satisfied.test(type) ? " does " : " does not ") + description));
            }
        };
    }
}
