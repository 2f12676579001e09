package org.carejourney.ui.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** What people do or see at a screen: of the width named, and of every width in the full run. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0} pixels")
@ArgumentsSource(Story.Widths.class)
@interface Story {
    int at();

    /** The widths at which the story is told. */
    final class Widths implements ArgumentsProvider, AnnotationConsumer<Story> {
        private List<Integer> widths = List.of();

        @Override
        public void accept(Story story) {
            widths = Boolean.getBoolean("carejourney.full") ? Browsing.WIDTHS : List.of(story.at());
        }

        @Override
        public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
            return widths.stream().map(Arguments::of);
        }
    }
}
