package org.carejourney.application.service;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carejourney.application.port.in.Audited;
import org.carejourney.application.port.in.Detail;
import org.carejourney.application.port.in.ManagesItsOwnTransactions;
import org.carejourney.application.port.in.Requires;
import org.carejourney.application.port.out.AuditTrail;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.shared.ChildId;

/**
 * Stands before every use: permission first, then one transaction, then the entry in the audit trail. Decided here
 * once, so that no use can forget it.
 */
final class Guard implements InvocationHandler {
    private final Object service;
    private final Requires requires;
    private final OutPorts out;

    private Guard(Object service, Class<?> port, OutPorts out) {
        this.service = service;
        this.requires = Objects.requireNonNull(port.getAnnotation(Requires.class), () -> port + " requires nothing");
        this.out = out;
    }

    static <P> P guard(Class<P> port, P service, OutPorts out) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, new Guard(service, port, out)));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(service, arguments);
        }
        var actor = (Actor) arguments[0];
        var child = childIn(arguments);
        var what = what(method, arguments);
        if (!actor.may(requires.value())) {
            out.transactions().separately(() -> note(actor, what, child, "refused: not allowed"));
            throw new NotAllowed(actor.user(), requires.value());
        }
        if (method.isAnnotationPresent(ManagesItsOwnTransactions.class)) {
            var result = call(method, arguments);
            out.transactions().inTransaction(() -> note(actor, what, child, "done"));
            return result;
        }
        return Again.whenChangedMeanwhile(() -> out.transactions().inTransaction(() -> {
            var result = call(method, arguments);
            note(actor, what, child, outcome(result));
            return result;
        }));
    }

    private Object call(Method method, Object[] arguments) {
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException failure) {
            throw sneaky(Objects.requireNonNull(failure.getCause()));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private AuditTrail.Entry note(Actor actor, String what, Optional<ChildId> child, String outcome) {
        var entry = new AuditTrail.Entry(out.clock().now(), actor.user(), what, child, outcome);
        out.audit().add(entry);
        return entry;
    }

    private static String what(Method method, Object[] arguments) {
        var words = Objects.requireNonNull(method.getAnnotation(Audited.class), () -> method + " has no words")
                .value();
        return Stream.concat(Stream.of(words), details(method, arguments)).collect(Collectors.joining(": "));
    }

    private static Stream<String> details(Method method, Object[] arguments) {
        return IntStream.range(0, arguments.length)
                .boxed()
                .flatMap(at -> method.getParameters()[at].isAnnotationPresent(Detail.class)
                        ? Stream.of(arguments[at])
                        : details(arguments[at]))
                .map(String::valueOf);
    }

    private static Stream<Object> details(Object argument) {
        return argument instanceof Record command
                ? Arrays.stream(command.getClass().getDeclaredMethods())
                        .filter(part -> part.isAnnotationPresent(Detail.class))
                        .map(part -> read(part, command))
                : Stream.empty();
    }

    private static String outcome(Object result) {
        return result.getClass().getSimpleName().equals("Refused") ? "refused by rule" : "done";
    }

    /** Of the first argument that is a child, belongs to one, or is a command about one. */
    private static Optional<ChildId> childIn(Object[] arguments) {
        return Arrays.stream(arguments)
                .flatMap(argument -> argument instanceof Record command && !(argument instanceof ChildId)
                        ? Arrays.stream(command.getClass().getRecordComponents())
                                .filter(component -> component.getType() == ChildId.class)
                                .map(component -> read(component.getAccessor(), command))
                        : Stream.of(argument))
                .filter(ChildId.class::isInstance)
                .map(ChildId.class::cast)
                .findFirst();
    }

    private static Object read(Method accessor, Object record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneaky(Throwable failure) throws T {
        throw (T) failure;
    }
}
