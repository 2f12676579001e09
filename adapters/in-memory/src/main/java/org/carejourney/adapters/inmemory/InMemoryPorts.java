package org.carejourney.adapters.inmemory;

import java.time.LocalDate;
import java.util.List;

/** Every out-port in memory, as one council. */
public final class InMemoryPorts {
    public final InMemoryCareRecords records = new InMemoryCareRecords();
    public final InMemoryReturnsLedger ledger = new InMemoryReturnsLedger(records);
    public final InMemoryProfiles profiles = new InMemoryProfiles(records);
    public final InMemoryWorkItems workItems = new InMemoryWorkItems(profiles);
    public final InMemoryBoardReports boardReports = new InMemoryBoardReports();
    public final InMemoryLocalPractice practice = new InMemoryLocalPractice();
    public final InMemoryPlaceDirectory places = new InMemoryPlaceDirectory();
    public final InMemoryUserDirectory users = new InMemoryUserDirectory();
    public final InMemoryStaffRegister staff = new InMemoryStaffRegister();
    public final InMemoryTransactions transactions;
    public final InMemoryAuditTrail audit;
    public final InMemoryBusinessClock clock;
    public final InMemoryJourneys journeys;

    public InMemoryPorts(LocalDate today) {
        clock = new InMemoryBusinessClock(today);
        transactions = new InMemoryTransactions();
        audit = new InMemoryAuditTrail(transactions::isSeparate);
        journeys = new InMemoryJourneys(workItems, profiles, clock, records, users);
        transactions.over(List.of(records, ledger, profiles, workItems, boardReports, practice, audit, journeys));
    }
}
