"""highspy, given the matrix."""

from common import run
from handle import best, of
from matrix import Matrix

if __name__ == "__main__":
    run(lambda instance: of(Matrix(instance)), best)
