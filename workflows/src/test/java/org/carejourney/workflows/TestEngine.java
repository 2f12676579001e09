package org.carejourney.workflows;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.carejourney.adapters.inmemory.InMemoryPorts;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.port.out.CareRecords;
import org.carejourney.application.port.out.Journeys;
import org.carejourney.application.port.out.Profiles;
import org.carejourney.application.port.out.WorkItems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

/** The real engine on a real database; what is around it is kept in memory. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = TestEngine.Application.class,
        properties = {"carejourney.data=throwaway", "carejourney.jobs.enabled=false"})
@interface TestEngine {

    @EnableAutoConfiguration
    class Application {
        @Bean
        InMemoryPorts memory() {
            return new InMemoryPorts(LocalDate.of(2021, 5, 31));
        }

        @Bean
        @Primary
        WorkItems workItemsInMemory(InMemoryPorts memory) {
            return memory.workItems;
        }

        @Bean
        @Primary
        Profiles profilesInMemory(InMemoryPorts memory) {
            return memory.profiles;
        }

        @Bean
        @Primary
        CareRecords recordsInMemory(InMemoryPorts memory) {
            return memory.records;
        }

        @Bean
        @Primary
        BusinessClock clockInMemory(InMemoryPorts memory) {
            return memory.clock;
        }

        @Bean
        Facts facts(ObjectProvider<Journeys> journeys) {
            return new Facts(journeys);
        }

        @Bean
        Bench bench(
                ProcessEngine engine,
                Journeys journeys,
                InMemoryPorts memory,
                Facts facts,
                PlatformTransactionManager transactions) {
            return new Bench(engine, journeys, memory, facts, transactions);
        }

        @Bean
        FlowsTaken flowsTaken() {
            return new FlowsTaken();
        }

        @Bean
        static BeanPostProcessor watchFlows(ObjectProvider<FlowsTaken> flows) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessBeforeInitialization(Object bean, String name) {
                    if (bean instanceof SpringProcessEngineConfiguration engine) {
                        var listeners = new ArrayList<BpmnParseListener>(
                                Objects.requireNonNull(engine.getCustomPostBPMNParseListeners()));
                        listeners.add(flows.getObject());
                        engine.setCustomPostBPMNParseListeners(listeners);
                    }
                    return bean;
                }
            };
        }
    }
}
