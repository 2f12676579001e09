package org.carejourney.ui.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.carejourney.ui.architecture.Shape.autoConfiguration;
import static org.carejourney.ui.architecture.Shape.dependOnAnotherService;
import static org.carejourney.ui.architecture.Shape.implementAnyOf;
import static org.carejourney.ui.architecture.Shape.implementOneOf;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.carejourney.domain.access.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;

/** What keeps the layers apart, each with its reason and the class in {@code offenders} that breaks it. */
enum Rule {
    DOMAIN_IS_PLAIN_JAVA(
            "domain.KnowsSql",
            base -> classes()
                    .that()
                    .resideInAPackage(base + ".domain..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(base + ".domain..", "java.lang..", "java.time..", "java.util..", "java.math..")
                    .because("the rules of care must outlive every framework, and be tested in milliseconds")),

    APPLICATION_KNOWS_ONLY_THE_DOMAIN(
            "application.KnowsSpring",
            base -> classes()
                    .that()
                    .resideInAPackage(base + ".application..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(base + ".application..", base + ".domain..", "java..", "org.jspecify..")
                    .because("use cases say what happens; how it is stored, shown or run is said outside")),

    ENGINE_ONLY_IN_WORKFLOWS(
            "ui.KnowsTheEngine",
            base -> noClasses()
                    .that()
                    .resideOutsideOfPackage(base + ".workflows..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.camunda..")
                    .because("another engine must be a change of one module")),

    VAADIN_ONLY_IN_SCREENS(
            "workflows.KnowsVaadin",
            base -> noClasses()
                    .that()
                    .resideOutsideOfPackage(base + ".ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vaadin..")
                    .because("what is shown is decided in one module")),

    TOKENS_ONLY_AT_THE_DOOR(
            "workflows.KnowsTokens",
            base -> noClasses()
                    .that()
                    .resideOutsideOfPackages(base + ".adapters.keycloak..", base + ".ui.session..", base + ".ui.boot..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.security.oauth2..", "com.nimbusds..")
                    .because("how people prove who they are ends where they come in; behind it there is an actor")),

    SQL_ONLY_IN_PERSISTENCE(
            "ui.KnowsSql",
            base -> noClasses()
                    .that(are(not(resideInAPackage(base + ".adapters.persistence..")))
                            .and(are(not(autoConfiguration()))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                    .because("only one module may know how facts are stored; an auto-configuration may pass the data"
                            + " source on")),

    SCREENS_AND_WORKFLOWS_USE_PORTS(
            "ui.KnowsAService",
            base -> noClasses()
                    .that()
                    .resideInAnyPackage(base + ".ui..", base + ".workflows..")
                    .should()
                    .dependOnClassesThat(are(resideInAnyPackage(base + ".application.service..", base + ".adapters.."))
                            .and(not(describe(
                                    "the assembly of use cases",
                                    type -> Stream.of("UseCases", "OutPorts", "OutPorts$Yardsticks", "Council")
                                            .anyMatch(name -> type.getFullName()
                                                    .equals(base + ".application.service." + name))))))
                    .because("permission, transaction and audit stand before the ports, and nobody may walk round")),

    ADAPTERS_ARE_STRANGERS(
            "adapters.one.KnowsAnother",
            base -> slices().matching(base + ".adapters.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .because("each adapter must be replaceable alone")),

    NO_CYCLES(
            "domain.round.There",
            base -> slices().matching(base + ".(*).(*)..")
                    .should()
                    .beFreeOfCycles()
                    .ignoreDependency(
                            describe(
                                    "the list of topics",
                                    type -> type.getFullName().equals(base + ".domain.journey.JourneyCatalogue")),
                            resideInAPackage(base + ".domain.."))
                    .because("packages in a circle can only be understood all at once; only the list of topics may know"
                            + " what knows its mechanism")),

    PORTS_ARE_INTERFACES(
            "application.port.in.NotAnInterface",
            base -> classes()
                    .that()
                    .resideInAPackage(base + ".application.port..")
                    .and()
                    .areTopLevelClasses()
                    .should()
                    .beInterfaces()
                    .because("a port promises, and leaves the doing to others")),

    USE_CASES_NAME_THEIR_PERMISSION(
            "application.port.in.Promise",
            base -> classes()
                    .that()
                    .resideInAPackage(base + ".application.port.in..")
                    .and()
                    .areTopLevelClasses()
                    .and()
                    .areNotAnnotations()
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should()
                    .beAnnotatedWith(base + ".application.port.in.Requires")
                    .because("what nobody thought about must be closed, not open")),

    USES_ARE_AUDITED(
            "application.port.in.Untold",
            base -> methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(base + ".application.port.in..")
                    .and()
                    .haveRawParameterTypes(describe(
                            "someone who does it first",
                            types -> !types.isEmpty() && types.getFirst().isEquivalentTo(Actor.class)))
                    .should()
                    .beAnnotatedWith(base + ".application.port.in.Audited")
                    .because("an auditor reads what was done in words")),

    SERVICES_ARE_HIDDEN(
            "application.service.PublicService",
            base -> classes()
                    .that()
                    .resideInAPackage(base + ".application.service..")
                    .and()
                    .haveSimpleNameEndingWith("Service")
                    .should()
                    .bePackagePrivate()
                    .andShould()
                    .haveModifier(JavaModifier.FINAL)
                    .because("a service is reached through its port alone")),

    A_SERVICE_IS_ONE_USE_CASE(
            "application.service.TwoThingsService",
            base -> classes()
                    .that()
                    .resideInAPackage(base + ".application.service..")
                    .and()
                    .haveSimpleNameEndingWith("Service")
                    .should(implementOneOf(base + ".application.port.in"))
                    .because("permission, transaction and audit are set for each use case")),

    SERVICES_DO_NOT_CALL_EACH_OTHER(
            "application.service.CallingService",
            base -> noClasses()
                    .that()
                    .resideInAPackage(base + ".application.service..")
                    .and()
                    .haveSimpleNameEndingWith("Service")
                    .should(dependOnAnotherService())
                    .because("a use case inside a use case has two audits and an unclear transaction")),

    OUT_PORTS_ARE_KEPT_OUTSIDE(
            "ui.KeepsAnOutPort",
            base -> noClasses()
                    .that()
                    .resideOutsideOfPackages(base + ".adapters..", base + ".workflows..", base + ".ui.boot..")
                    .and()
                    .areNotInterfaces()
                    .should(implementAnyOf(base + ".application.port.out"))
                    .because("what the application needs is provided by adapters, the engine or the composition root")),

    IN_PORTS_ARE_KEPT_INSIDE(
            "ui.KeepsAnInPort",
            base -> noClasses()
                    .that()
                    .resideOutsideOfPackage(base + ".application.service..")
                    .and()
                    .areNotInterfaces()
                    .should(implementAnyOf(base + ".application.port.in"))
                    .because("what the product does is said in one layer")),

    TIME_IS_INJECTED(
            "ui.ReadsTheClock",
            base -> noClasses()
                    .that()
                    .resideOutsideOfPackage(base + ".ui.boot..")
                    .should()
                    .accessTargetWhere(describe("reads the system clock", Shape::readsSystemClock))
                    .because("one clock drives application, engine and screens, and a demo may move it")),

    ZONES_ARE_NAMED(
            "ui.ReadsTheZone",
            base -> noClasses()
                    .should()
                    .callMethod(ZoneId.class, "systemDefault")
                    .because("statutory days end in Europe/London, wherever the server stands")),

    NO_OLD_DATES(
            "ui.UsesOldDates",
            base -> noClasses()
                    .that()
                    .resideOutsideOfPackage(base + ".workflows..")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat")
                    .because(
                            "java.time says whether it is a day or a moment; only the engine's interface wants the old")),

    NO_INJECTION_BY_ANNOTATION(
            "ui.WantsInjection",
            base -> noFields()
                    .should()
                    .beAnnotatedWith(Autowired.class)
                    .orShould()
                    .beAnnotatedWith("jakarta.inject.Inject")
                    .because("a constructor tells what a class needs, and needs no container to be called")),

    BEANS_ARE_DECLARED_IN_ONE_PLACE(
            "ui.DeclaresABean",
            base -> noMethods()
                    .that()
                    .areDeclaredInClassesThat(
                            are(not(resideInAPackage(base + ".ui.boot.."))).and(are(not(autoConfiguration()))))
                    .should()
                    .beAnnotatedWith(Bean.class)
                    .because("whoever asks how the product is put together finds it in boot or an auto-configuration")),

    DOMAIN_NEVER_CHANGES_ITS_MIND(
            "domain.Changeable",
            base -> fields().that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(base + ".domain..")
                    .and()
                    .areDeclaredInClassesThat()
                    .areTopLevelClasses()
                    .should()
                    .beFinal()
                    .because("facts are added, never altered; only a nested helper may count while it works")),

    DOMAIN_HAS_NO_SETTERS(
            "domain.Settable",
            base -> noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(base + ".domain..")
                    .should()
                    .haveNameMatching("set[A-Z].*")
                    .because("what happens to a child has a name, and it is not set")),

    NAMES_FROM_THE_FIELD(
            "domain.CareManager",
            base -> noClasses()
                    .that()
                    .resideInAnyPackage(base + ".domain..", base + ".application..")
                    .should()
                    .haveNameMatching(".*(Impl|Manager|Helper|Utils?)")
                    .orShould()
                    .haveSimpleNameStartingWith("Abstract")
                    .because("a name must say what it is to a social worker")),

    DELEGATES_ARE_CALLED_SO(
            "workflows.Unnamed",
            base -> classes()
                    .that()
                    .areAssignableTo(JavaDelegate.class)
                    .should()
                    .haveSimpleNameEndingWith("Delegate")
                    .because("whoever follows a diagram into the code looks for that name")),

    VIEWS_ARE_CALLED_SO(
            "ui.Page",
            base -> classes()
                    .that()
                    .areAnnotatedWith(Route.class)
                    .should()
                    .haveSimpleNameEndingWith("View")
                    .because("whoever follows an address into the code looks for that name")),

    NO_GENERIC_EXCEPTIONS(
            "ui.ThrowsAnything",
            base -> noClasses()
                    .should(THROW_GENERIC_EXCEPTIONS)
                    .because("a caller must be able to tell what went wrong")),

    STANDARD_STREAMS_BELONG_TO_COMMANDS(
            "ui.Prints",
            base -> noClasses()
                    .that()
                    .resideOutsideOfPackages(base + ".adapters.cli..", base + ".ui.boot..")
                    .should(ACCESS_STANDARD_STREAMS)
                    .because("standard output holds the report and nothing else"));

    private final String offender;
    private final Function<String, ArchRule> rule;

    Rule(String offender, Function<String, ArchRule> rule) {
        this.offender = offender;
        this.rule = rule;
    }

    /** The rule for the product whose packages begin so; it may find nothing there, for its offender proves it. */
    ArchRule in(String base) {
        return rule.apply(base).allowEmptyShould(true);
    }

    String offender() {
        return offender;
    }
}
