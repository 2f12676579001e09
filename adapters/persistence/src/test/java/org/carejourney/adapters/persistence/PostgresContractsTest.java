package org.carejourney.adapters.persistence;

import org.carejourney.adapters.inmemory.contract.CareRecordsContract;
import org.carejourney.adapters.inmemory.contract.Ports;
import org.carejourney.adapters.inmemory.contract.ReturnsLedgerContract;
import org.junit.jupiter.api.Nested;

class PostgresContractsTest {
    @Nested
    class Records extends CareRecordsContract {
        @Override
        protected Ports freshPorts() {
            return TestDatabase.fresh();
        }
    }

    @Nested
    class Ledger extends ReturnsLedgerContract {
        @Override
        protected Ports freshPorts() {
            return TestDatabase.fresh();
        }
    }
}
