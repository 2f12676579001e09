package org.carejourney.adapters.persistence;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.carejourney.application.port.out.PlaceDirectory;
import org.carejourney.domain.place.Places;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Postcodes in PostgreSQL, read into memory when first asked for and again when the directory was replaced. */
final class JdbcPlaceDirectory implements PlaceDirectory {
    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final TransactionTemplate transaction;

    private @Nullable Known known;

    /** What was read, and which version of the directory it was. */
    private record Known(long version, CompactPlaces places) {}

    JdbcPlaceDirectory(JdbcClient jdbc, DataSource dataSource, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Rows are deleted, not truncated, so that reports go on reading the directory before. */
    @Override
    public int load(Path file) {
        return transaction.execute(status -> {
            jdbc.sql("drop table if exists pg_temp.staged_place").update();
            jdbc.sql("""
                            create temp table staged_place
                            (postcode text, council text, easting integer, northing integer) on commit drop""").update();
            var staged = new StagedPlaces(new Lots(dataSource));
            var read = PostcodeFile.read(file, staged);
            staged.complete();
            if (!Arrays.equals(read.digest(), digest())) {
                replace(read.digest());
            }
            return read.count();
        });
    }

    private byte[] digest() {
        return jdbc.sql("select digest from place_directory")
                .query((row, n) -> row.getBytes(1))
                .optional()
                .orElseGet(() -> new byte[0]);
    }

    private void replace(byte[] digest) {
        new FactChanges(jdbc).speakOfAllDays();
        jdbc.sql("delete from place").update();
        jdbc.sql("""
                        insert into place select distinct on (postcode collate "C") * from staged_place
                        order by postcode collate "C\"""").update();
        jdbc.sql("""
                        insert into place_directory (version, digest) values (nextval('place_version'), ?)
                        on conflict (only_one) do update set version = excluded.version, digest = excluded.digest""").param(digest).update();
    }

    /** Places on their way into the temporary table. */
    private static final class StagedPlaces implements PostcodeFile.Sink {
        private final Lots lots;
        private BinaryRows rows;

        StagedPlaces(Lots lots) {
            this.lots = lots;
            this.rows = lots.empty();
        }

        @Override
        public void place(String postcode, String council, int easting, int northing) {
            rows.beginRow(4);
            rows.text(postcode);
            rows.text(council);
            rows.number(easting);
            rows.number(northing);
            if (rows.size() > Lots.BYTES) {
                lots.send("staged_place", rows);
                rows = lots.empty();
            }
        }

        void complete() {
            lots.send("staged_place", rows);
            lots.settle();
        }
    }

    @Override
    public synchronized Optional<Places> places() {
        var version = jdbc.sql("select version from place_directory")
                .query(Long.class)
                .optional();
        if (version.isEmpty()) {
            return Optional.empty();
        }
        var current = known;
        if (current == null || current.version() != version.get()) {
            current = new Known(version.get(), readAll());
            known = current;
        }
        return Optional.of(current.places());
    }

    private CompactPlaces readAll() {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            var places = new CompactPlaces.Builder();
            var row = new CopiedRow(connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select postcode, council, easting, northing from place) to stdout (format binary)"));
            while (row.next()) {
                places.add(row.text(), row.text(), row.number(), row.number());
            }
            return places.build();
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("Postcodes cannot be read", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
