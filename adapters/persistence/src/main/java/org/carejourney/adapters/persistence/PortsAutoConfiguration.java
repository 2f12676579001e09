package org.carejourney.adapters.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.carejourney.application.port.out.AuditTrail;
import org.carejourney.application.port.out.BoardReports;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.port.out.CareRecords;
import org.carejourney.application.port.out.CouncilSignIn;
import org.carejourney.application.port.out.DatabaseYardstick;
import org.carejourney.application.port.out.DemonstrationData;
import org.carejourney.application.port.out.LocalPractice;
import org.carejourney.application.port.out.PlaceDirectory;
import org.carejourney.application.port.out.Profiles;
import org.carejourney.application.port.out.ReturnsLedger;
import org.carejourney.application.port.out.StaffRegister;
import org.carejourney.application.port.out.Transactions;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.application.port.out.WorkItems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The out-ports that are kept in the database; whoever declares one of their own replaces it. */
@AutoConfiguration(after = PersistenceAutoConfiguration.class)
public class PortsAutoConfiguration {

    /** A database of our own that serves from its first day on is a demonstration, unless the settings say otherwise. */
    @Bean
    Installation installation(
            JdbcClient jdbc,
            ObjectProvider<EmbeddedDatabase> ownDatabase,
            Environment settings,
            @Value("${carejourney.today:}") String today) {
        boolean serves = !settings.getProperty("carejourney.command", Boolean.class, false);
        boolean demonstration =
                settings.getProperty("carejourney.demo", Boolean.class, serves && ownDatabase.getIfAvailable() != null);
        boolean isGivenReturns = !serves && "throwaway".equals(settings.getProperty("carejourney.data", ""));
        return new Installation(
                jdbc,
                demonstration,
                today.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(today)),
                demonstration || !isGivenReturns);
    }

    @Bean
    @ConditionalOnMissingBean
    CareRecords careRecords(
            JdbcClient jdbc, DataSource dataSource, @Value("${carejourney.database.pool-size:10}") int poolSize) {
        return new JdbcCareRecords(
                jdbc, new OneChild(new JdbcTemplate(dataSource)), new AllChildren(dataSource, threads(poolSize)));
    }

    @Bean
    @ConditionalOnMissingBean
    ReturnsLedger returnsLedger(JdbcClient jdbc, DataSource dataSource) {
        return new JdbcReturnsLedger(jdbc, dataSource);
    }

    @Bean
    @ConditionalOnMissingBean
    PlaceDirectory placeDirectory(JdbcClient jdbc, DataSource dataSource, PlatformTransactionManager transactions) {
        return new JdbcPlaceDirectory(jdbc, dataSource, transactions);
    }

    @Bean
    @ConditionalOnMissingBean
    WorkItems workItems(JdbcClient jdbc) {
        return new JdbcWorkItems(jdbc);
    }

    @Bean
    @ConditionalOnMissingBean
    Transactions transactions(
            PlatformTransactionManager transactions, @Value("${carejourney.database.pool-size:10}") int poolSize) {
        return new SpringTransactions(transactions, threads(poolSize));
    }

    @Bean
    @ConditionalOnMissingBean
    AuditTrail auditTrail(JdbcClient jdbc) {
        return new JdbcAuditTrail(jdbc);
    }

    @Bean
    @ConditionalOnMissingBean
    Profiles profiles(JdbcClient jdbc) {
        return new JdbcProfiles(jdbc);
    }

    @Bean
    @ConditionalOnMissingBean
    BoardReports boardReports(JdbcClient jdbc) {
        return new JdbcBoardReports(jdbc);
    }

    @Bean
    @ConditionalOnMissingBean
    LocalPractice localPractice(JdbcClient jdbc) {
        return new JdbcLocalPractice(jdbc);
    }

    @Bean
    @ConditionalOnMissingBean
    StaffRegister staffRegister(JdbcClient jdbc) {
        return new JdbcStaffRegister(jdbc);
    }

    /** Who signs in through the council is who its directory names; a demonstration has people of its own. */
    @Bean
    @ConditionalOnMissingBean
    UserDirectory userDirectory(
            JdbcClient jdbc,
            Installation installation,
            StaffRegister register,
            ObjectProvider<DemonstrationData> demonstration,
            ObjectProvider<CouncilSignIn> council) {
        if (!installation.isDemonstration() || council.getIfAvailable() != null)
            return new CouncilDirectory(jdbc, register);
        var directory = new JdbcUserDirectory(jdbc);
        demonstration.ifAvailable(data -> directory.welcome(data.users()));
        return directory;
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(Clock.class)
    BusinessClock businessClock(JdbcClient jdbc, Installation installation, Clock clock) {
        return new JdbcBusinessClock(jdbc, installation, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(Clock.class)
    DatabaseYardstick databaseYardstick(DataSource dataSource, Clock clock) {
        return new JdbcYardstick(dataSource, clock);
    }

    /** As many as there are processors, and half of the connections stay free for people at their screens. */
    private static int threads(int connections) {
        return Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), connections / 2));
    }
}
