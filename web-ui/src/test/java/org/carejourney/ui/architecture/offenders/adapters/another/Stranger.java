package org.carejourney.ui.architecture.offenders.adapters.another;

public final class Stranger {}
