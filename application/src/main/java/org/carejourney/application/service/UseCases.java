package org.carejourney.application.service;

import java.util.LinkedHashMap;
import java.util.Map;
import org.carejourney.application.port.in.AssignWork;
import org.carejourney.application.port.in.ChangeModels;
import org.carejourney.application.port.in.CheckWork;
import org.carejourney.application.port.in.CompileBoardReport;
import org.carejourney.application.port.in.ComputeReport;
import org.carejourney.application.port.in.CorrectReview;
import org.carejourney.application.port.in.FindChildren;
import org.carejourney.application.port.in.ImportReturns;
import org.carejourney.application.port.in.KeepStaff;
import org.carejourney.application.port.in.LoadDemonstration;
import org.carejourney.application.port.in.MeasureSpeed;
import org.carejourney.application.port.in.MoveClock;
import org.carejourney.application.port.in.OpenFigure;
import org.carejourney.application.port.in.PlanMeeting;
import org.carejourney.application.port.in.ReconcileWork;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.in.RegisterChild;
import org.carejourney.application.port.in.RegisterHousehold;
import org.carejourney.application.port.in.SetLocalPractice;
import org.carejourney.application.port.in.ShowAudit;
import org.carejourney.application.port.in.ShowChild;
import org.carejourney.application.port.in.ShowDiagram;
import org.carejourney.application.port.in.ShowFigures;
import org.carejourney.application.port.in.ShowHouseholds;
import org.carejourney.application.port.in.ShowImports;
import org.carejourney.application.port.in.ShowInbox;
import org.carejourney.application.port.in.ShowMeetings;
import org.carejourney.application.port.in.ShowStaff;

/** Builds every use over the given out-ports, each behind its guard. The only public way into this package. */
public final class UseCases {
    private final Map<Class<?>, Object> ports = new LinkedHashMap<>();

    public UseCases(OutPorts out) {
        var reconciler = new Reconciler(out);
        var acts = new Acts(out, reconciler);
        var figures = new Figures(out);
        var check = new WorkCheck(out, reconciler);
        add(ImportReturns.class, new ImportReturnsService(out, reconciler), out);
        add(ShowImports.class, new ShowImportsService(out), out);
        add(ReconcileWork.class, new ReconcileWorkService(out, reconciler), out);
        add(RecordAct.class, new RecordActService(out, acts), out);
        add(CorrectReview.class, new CorrectReviewService(acts), out);
        add(RegisterChild.class, new RegisterChildService(out, reconciler), out);
        add(AssignWork.class, new AssignWorkService(out), out);
        add(ShowInbox.class, new ShowInboxService(out), out);
        add(FindChildren.class, new FindChildrenService(out), out);
        add(ShowChild.class, new ShowChildService(out), out);
        add(ShowDiagram.class, new ShowDiagramService(out), out);
        add(ComputeReport.class, new ComputeReportService(figures), out);
        add(ShowFigures.class, new ShowFiguresService(out, figures), out);
        add(OpenFigure.class, new OpenFigureService(out), out);
        add(CompileBoardReport.class, new CompileBoardReportService(out, figures), out);
        add(PlanMeeting.class, new PlanMeetingService(out, acts), out);
        add(ShowMeetings.class, new ShowMeetingsService(out), out);
        add(RegisterHousehold.class, new RegisterHouseholdService(out, acts), out);
        add(ShowHouseholds.class, new ShowHouseholdsService(out), out);
        add(MoveClock.class, new MoveClockService(out, check), out);
        add(ChangeModels.class, new ChangeModelsService(out, reconciler), out);
        add(SetLocalPractice.class, new SetLocalPracticeService(out), out);
        add(ShowStaff.class, new ShowStaffService(out), out);
        add(ShowAudit.class, new ShowAuditService(out), out);
        add(KeepStaff.class, new KeepStaffService(out), out);
        add(CheckWork.class, new CheckWorkService(check), out);
        add(MeasureSpeed.class, new MeasureSpeedService(out, reconciler, figures, this), out);
        add(LoadDemonstration.class, new LoadDemonstrationService(out, reconciler), out);
    }

    private <P> void add(Class<P> port, P service, OutPorts out) {
        ports.put(port, Guard.guard(port, service, out));
    }

    public <P> P get(Class<P> port) {
        var use = ports.get(port);
        if (use == null) {
            throw new IllegalArgumentException("There is no use " + port.getName());
        }
        return port.cast(use);
    }

    /** Every use by its port, for the composition root. */
    public Map<Class<?>, Object> all() {
        return Map.copyOf(ports);
    }
}
