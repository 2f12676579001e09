package org.carejourney.ui.architecture.offenders.application.port.in;

public interface SecondPromise {}
