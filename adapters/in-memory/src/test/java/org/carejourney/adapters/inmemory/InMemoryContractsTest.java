package org.carejourney.adapters.inmemory;

import java.time.LocalDate;
import org.carejourney.adapters.inmemory.contract.CareRecordsContract;
import org.carejourney.adapters.inmemory.contract.PeopleContract;
import org.carejourney.adapters.inmemory.contract.Ports;
import org.carejourney.adapters.inmemory.contract.ReportsAndPlacesContract;
import org.carejourney.adapters.inmemory.contract.ReturnsLedgerContract;
import org.carejourney.adapters.inmemory.contract.WorkItemsContract;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Role;
import org.junit.jupiter.api.Nested;

class InMemoryContractsTest {
    private static Ports fresh() {
        var memory = new InMemoryPorts(LocalDate.of(2021, 5, 31));
        memory.users.with(new Actor("ira", "Ira Ree", Role.REVIEWING_OFFICER, ""), "demo");
        return new Ports(
                memory.records,
                memory.ledger,
                memory.profiles,
                memory.workItems,
                memory.transactions,
                memory.audit,
                memory.boardReports,
                memory.practice,
                memory.places,
                memory.clock,
                memory.users,
                memory.staff,
                memory.audit::entries);
    }

    @Nested
    class Records extends CareRecordsContract {
        @Override
        protected Ports freshPorts() {
            return fresh();
        }
    }

    @Nested
    class Ledger extends ReturnsLedgerContract {
        @Override
        protected Ports freshPorts() {
            return fresh();
        }
    }

    @Nested
    class Inbox extends WorkItemsContract {
        @Override
        protected Ports freshPorts() {
            return fresh();
        }
    }

    @Nested
    class People extends PeopleContract {
        @Override
        protected Ports freshPorts() {
            return fresh();
        }
    }

    @Nested
    class ReportsAndPlaces extends ReportsAndPlacesContract {
        @Override
        protected Ports freshPorts() {
            return fresh();
        }
    }
}
