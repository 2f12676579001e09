package org.carejourney.adapters.persistence;

import org.carejourney.adapters.inmemory.contract.CareRecordsContract;
import org.carejourney.adapters.inmemory.contract.PeopleContract;
import org.carejourney.adapters.inmemory.contract.Ports;
import org.carejourney.adapters.inmemory.contract.ReportsAndPlacesContract;
import org.carejourney.adapters.inmemory.contract.ReturnsLedgerContract;
import org.carejourney.adapters.inmemory.contract.WorkItemsContract;
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

    @Nested
    class Inbox extends WorkItemsContract {
        @Override
        protected Ports freshPorts() {
            return TestDatabase.fresh();
        }
    }

    @Nested
    class People extends PeopleContract {
        @Override
        protected Ports freshPorts() {
            return TestDatabase.fresh();
        }
    }

    @Nested
    class ReportsAndPlaces extends ReportsAndPlacesContract {
        @Override
        protected Ports freshPorts() {
            return TestDatabase.fresh();
        }
    }
}
