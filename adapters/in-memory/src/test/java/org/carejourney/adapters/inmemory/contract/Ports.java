package org.carejourney.adapters.inmemory.contract;

import java.util.List;
import org.carejourney.application.port.out.AuditTrail;
import org.carejourney.application.port.out.BoardReports;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.port.out.CareRecords;
import org.carejourney.application.port.out.LocalPractice;
import org.carejourney.application.port.out.PlaceDirectory;
import org.carejourney.application.port.out.Profiles;
import org.carejourney.application.port.out.ReturnsLedger;
import org.carejourney.application.port.out.StaffRegister;
import org.carejourney.application.port.out.Transactions;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.application.port.out.WorkItems;

/**
 * The ports of a council that knows nothing yet, of a demonstration whose business day is 31 May 2021, with one person:
 * {@code ira}, whose password is {@code demo}.
 */
public record Ports(
        CareRecords records,
        ReturnsLedger ledger,
        Profiles profiles,
        WorkItems workItems,
        Transactions transactions,
        AuditTrail audit,
        BoardReports boardReports,
        LocalPractice practice,
        PlaceDirectory places,
        BusinessClock clock,
        UserDirectory users,
        StaffRegister staff,
        Entries entries) {

    /** What the audit trail holds, in order. */
    public interface Entries {
        List<AuditTrail.Entry> all();
    }
}
