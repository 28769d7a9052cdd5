"""A HiGHS handle from a matrix: one thread, silent, everything else as HiGHS has it."""

import highspy
import numpy as np


def handle(matrix, cost, lower, upper, column_lower, column_upper):
    lp = highspy.HighsLp()
    lp.num_row_, lp.num_col_ = matrix.shape
    lp.col_cost_, lp.col_lower_, lp.col_upper_ = cost, column_lower, column_upper
    lp.row_lower_, lp.row_upper_ = lower, upper
    lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    lp.a_matrix_.start_, lp.a_matrix_.index_, lp.a_matrix_.value_ = matrix.indptr, matrix.indices, matrix.data
    highs = silent(highspy.Highs())
    highs.passModel(lp)
    return highs


def silent(highs):
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("threads", 1)
    return highs


def of(matrix):
    """The handle of a `Matrix`, whose columns are at least zero."""
    columns = len(matrix.cost)
    free = np.full(columns, highspy.kHighsInf)
    return handle(matrix.matrix, matrix.cost, matrix.lower, matrix.upper, np.zeros(columns), free)


def best(highs):
    highs.run()
    assert highs.getModelStatus() == highspy.HighsModelStatus.kOptimal, highs.getModelStatus()
    return highs.getInfo().objective_function_value
