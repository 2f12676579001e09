package org.carejourney.adapters.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** One data source and one transaction manager, shared by our tables and the engine's. */
@AutoConfiguration
public class PersistenceAutoConfiguration {

    @Bean
    @ConditionalOnProperty("carejourney.database.url")
    DatabaseAddress givenDatabase(Environment settings) {
        return new DatabaseAddress(
                settings.getRequiredProperty("carejourney.database.url"),
                settings.getProperty("carejourney.database.user", ""),
                settings.getProperty("carejourney.database.password", ""));
    }

    @Bean
    @ConditionalOnMissingBean(DatabaseAddress.class)
    EmbeddedDatabase embeddedDatabase(@Value("${carejourney.data:${user.home}/.carejourney}") String data) {
        return data.equals("throwaway")
                ? EmbeddedDatabase.throwaway()
                : EmbeddedDatabase.in(Path.of(data).toAbsolutePath().normalize());
    }

    @Bean
    @ConditionalOnMissingBean
    DatabaseAddress embeddedAddress(EmbeddedDatabase database) {
        return database.address();
    }

    /** Handed out only when migrated, so that nobody, the engine included, sees an older schema. */
    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseAddress address, @Value("${carejourney.database.pool-size:10}") int poolSize) {
        var pool = new HikariConfig();
        pool.setPoolName("carejourney");
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(poolSize);
        // An act alone is some hundred statements; one that falls out of the cache is planned anew.
        pool.addDataSourceProperty("preparedStatementCacheQueries", 1000);
        pool.addDataSourceProperty("preparedStatementCacheSizeMiB", 10);
        var dataSource = new HikariDataSource(pool);
        try {
            Flyway.configure()
                    .dataSource(dataSource)
                    .locations("classpath:db/migration")
                    .table("schema_history")
                    .load()
                    .migrate();
            return dataSource;
        } catch (RuntimeException failure) {
            dataSource.close();
            throw failure;
        }
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }
}
