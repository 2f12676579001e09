package org.carejourney.scenarios;

import io.cucumber.core.backend.ObjectFactory;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands every class of steps the one world of its scenario. */
public final class OneWorld implements ObjectFactory {
    private final Map<Class<?>, Object> steps = new HashMap<>();
    private @Nullable World world;

    @Override
    public boolean addClass(Class<?> steps) {
        return true;
    }

    @Override
    public <T> T getInstance(Class<T> type) {
        return type.cast(steps.computeIfAbsent(type, this::make));
    }

    private Object make(Class<?> type) {
        try {
            return type.getConstructor(World.class).newInstance(world);
        } catch (ReflectiveOperationException notSteps) {
            throw new IllegalStateException(type + " needs a constructor that takes the world", notSteps);
        }
    }

    @Override
    public void start() {
        world = new World();
    }

    @Override
    public void stop() {
        steps.clear();
        world = null;
    }
}
